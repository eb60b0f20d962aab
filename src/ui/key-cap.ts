/** What is printed on a key. */
import { keyNames } from '../strings/browser/tools'
import { isCharacter } from './keys'

/** Of a key of the table of keys. */
export const capOf = (key: string): string =>
  isCharacter(key) ? key.toUpperCase() : ((keyNames as Readonly<Record<string, string>>)[key] ?? key)
