/** What a reader chose, kept for the next visit where the browser allows it, and for this one in any case. */

type Preference = 'view' | 'letters' | 'theme' | 'speaker-theme' | 'speaker-notes'

const current = new Map<Preference, string>()

/** The remembered value, or undefined. */
export function getPreference(name: Preference): string | undefined {
  const value = current.get(name) ?? stored(() => localStorage.getItem(`deck:${name}`))
  return value || undefined
}

/** Keeps a value; an empty one forgets the choice. */
export function setPreference(name: Preference, value: string): void {
  current.set(name, value)
  stored(() => (value ? localStorage.setItem(`deck:${name}`, value) : localStorage.removeItem(`deck:${name}`)))
}

/** Private windows, blocked cookies and a full quota refuse storage by throwing. */
function stored<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
