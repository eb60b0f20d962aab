/** Paper has another shape and other colours than the screen: whatever media queries say while printing is not meant. */
export const isPrinting = (): boolean => matchMedia('print').matches
