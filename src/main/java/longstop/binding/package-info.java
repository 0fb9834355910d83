/**
 * From a tree of a file to records, driven by the records' components alone, and the JSON Schema
 * that is generated from the same components.
 *
 * <p>What lives here: one shape for each kind of component, which reads it and describes it. How
 * text becomes a tree belongs to {@link longstop.located}; which records there are, and what they
 * mean, belongs to the packages that own them. What may not live here: any knowledge of a deal or
 * of the register beyond the annotations that describe components.
 */
package longstop.binding;
