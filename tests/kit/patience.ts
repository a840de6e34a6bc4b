/**
 * How long tests wait, in milliseconds: for one condition, and for all of a test. Long enough for a machine eight times
 * slower than ours; where all is well nobody waits for it. No test has a limit of its own.
 */
export const FOR_A_CONDITION = 2 * 60_000;
export const FOR_A_TEST = 20 * 60_000;
