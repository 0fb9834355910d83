package longstop.binding;

import longstop.located.Mark;

/**
 * What a value stands under.
 *
 * @param text the key; for an item of a list its number counted from 0; for the root empty
 * @param mark where the key or the item begins; for what was left out, where its parent stands
 */
record Label(String text, Mark mark) {}
