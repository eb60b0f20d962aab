/** What the page says about being kept for visits without a network. */

/** `missing` files could not be had; undefined where nothing is kept at all. */
export function storedStatus(missing: number | undefined): string {
  if (missing === undefined) return 'This deck is not kept on this device: it needs the network each time it is opened.'
  if (missing === 0) return 'This deck is kept on this device and opens without a network.'
  const files = missing === 1 ? 'one file' : `${missing} files`
  return `This deck is kept on this device and opens without a network, but for ${files} its host did not give.`
}
