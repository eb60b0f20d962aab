/** The key this tab may show: from the address once, then kept for reloads of the tab and no longer. */
import { type Bytes, readKey } from '../protocol/sealed'

const NAME = 'deck:remote'

/** Takes the key out of the address, where somebody could read it over a shoulder, else the one that was kept. */
export function findKey(): Bytes | undefined {
  const given = location.hash.slice(1)
  if (readKey(given)) {
    storeKey(given)
    history.replaceState(null, '', location.pathname)
    return readKey(given)
  }
  return readKey(storedKey() ?? '')
}

export function storeKey(key: string): void {
  try {
    sessionStorage.setItem(NAME, key)
  } catch {
    // Private windows may refuse: a reload then needs a new code.
  }
}

export function forgetKey(): void {
  try {
    sessionStorage.removeItem(NAME)
  } catch {
    // As above.
  }
}

function storedKey(): string | null {
  try {
    return sessionStorage.getItem(NAME)
  } catch {
    return null
  }
}
