/** Parts of a page's script that are loaded when they are needed. */

/** What tells that the page is being left, before requests are broken off and after. */
const LEAVING = ['beforeunload', 'pagehide']

/**
 * What `load` resolves to, or its error. Firefox breaks a request off as soon as its page is being left, which is nobody's
 * failure: it is asked for once more, for where the page stays after all, as with a download, and otherwise never resolves.
 */
export async function loadScript<Part>(load: () => Promise<Part>): Promise<Part> {
  let left = false
  const leave = () => {
    left = true
  }
  // No longer than needed: pages that listen for it are not kept for the way back.
  for (const event of LEAVING) addEventListener(event, leave)
  try {
    return await load()
  } catch (error) {
    if (!left) throw error
    return await load().catch(() => new Promise<never>(() => undefined))
  } finally {
    for (const event of LEAVING) removeEventListener(event, leave)
  }
}
