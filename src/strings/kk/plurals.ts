import { pluralsOf } from '../plurals'

/** Nouns stay in the singular after a number; verbs may not. */
export const plural = pluralsOf<'one'>('kk')
