/** Labels that cannot be read where they stand. */

/** Names of two that lie on each other; one name alone is cut off by the frame. */
export type LabelClash = readonly [name: string, other?: string]
