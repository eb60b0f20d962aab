import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINE } from '../../engine/folder'

/** The folder of the starters, one in each language. */
export const STARTER_FOLDER: string = join(ENGINE, 'starter')

/** The languages that there is a starter in (BCP 47). */
export const STARTERS: readonly string[] = readdirSync(STARTER_FOLDER).sort()
