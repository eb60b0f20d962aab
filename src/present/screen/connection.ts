/** What the browser tells about the connection (https://wicg.github.io/netinfo/); Firefox and Safari tell nothing. */

interface Connection {
  saveData?: boolean
  /** As fast as these usually are. */
  effectiveType?: 'slow-2g' | '2g' | '3g' | '4g'
}

/** Whether it is slow or its reader wants to save data: then only what is asked for is fetched. */
export function isSparing(
  { connection }: { connection?: Connection } = navigator as { connection?: Connection },
): boolean {
  const { saveData = false, effectiveType = '4g' } = connection ?? {}
  return saveData || effectiveType !== '4g'
}
