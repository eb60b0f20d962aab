/** All checks of the engine under the slides in one browser engine, in one window for nearly everything. */
import { describe } from 'vitest'
import type { EngineName } from '../drive/engine'
import { offline, onDisk, silent } from './apart'
import { article } from './article'
import { assistive } from './assistive'
import { formulas } from './formulas'
import { inEngine } from './in-engine'
import { moves } from './moves'
import { planted } from './planted'
import { room } from './room'
import { stage } from './stage'
import { strangers } from './strangers'
import { tools } from './tools'

export const checkEngine = (name: EngineName): Promise<void> =>
  inEngine(name, (visiting) => {
    describe('the deck', () => {
      const visitor = visiting(true)
      describe('on the stage', () => stage(visitor))
      describe('the article', () => article(visitor))
      describe('moves', () => moves(visitor))
      describe('tools', () => tools(visitor))
      describe('by ear and enlarged', () => assistive(visitor))
      describe('from outside', () => strangers(visitor))
      describe('without a network', () => offline(visitor))
      describe('in one file', () => onDisk(visitor))
      describe('formulas', () => formulas(visitor))
      describe('the room', () => room(visitor))
      describe('would be found:', () => planted(visitor))
    })
    describe('without scripts', () => silent(visiting(false)))
  })
