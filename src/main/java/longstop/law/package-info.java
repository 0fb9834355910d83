/**
 * The law as dated numbers: Regulation S, Rule 144, the times of reports and the rules on poolings,
 * each version with the days on which it is in force and a reference. Read once from {@code
 * rules/law}; no rule and no other class holds a number of the law. What the numbers mean for a
 * sale is judged elsewhere.
 */
package longstop.law;
