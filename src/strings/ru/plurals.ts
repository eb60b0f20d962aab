import { pluralsOf } from '../plurals'

export const plural = pluralsOf<'one' | 'few' | 'many'>('ru')
