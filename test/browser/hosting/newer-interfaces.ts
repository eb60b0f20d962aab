/** What the browsers the deck is built for do not have yet, from MDN's compatibility data, to be taken out of a newer one. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CompatData, CompatStatement, SupportStatement } from '@mdn/browser-compat-data'
import { BROWSERS } from '../../../src/site/browsers'

/** Read as text: as a module its 20 MB would be transformed first. */
export const data: CompatData = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8'),
)

/** A name of the window, or a member of it: of the interface itself (`isStatic`) or of what it makes. */
export interface Missing {
  owner: string
  member?: string
  isStatic?: boolean
}

/** An interface in the data: what is known of itself, beside its members. */
type Members = { __compat?: CompatStatement } & { [name: string]: { __compat?: CompatStatement } | undefined }

type BrowserName = 'chrome' | 'firefox' | 'safari'

const TARGETS = BROWSERS.map((each) => {
  const [, name, version] = /^([a-z]+)([\d.]+)$/.exec(each) ?? []
  return { name: name as BrowserName, version: version ?? '' }
})

/** All that at least one of them lacks. */
export function missingInTargets(): Missing[] {
  return [data.api, data.javascript.builtins].flatMap((all) =>
    Object.entries(all as Record<string, Members>).flatMap(([owner, { __compat, ...members }]) => {
      const lacking = Object.entries(members).filter(([, member]) => isMissing(member?.__compat))
      return [...(isMissing(__compat) ? [{ owner }] : []), ...lacking.map(([name]) => named(owner, name))]
    }),
  )
}

function named(owner: string, name: string): Missing {
  const member = name.replace(/_static$/, '').replace(/_event$/, '')
  return { owner, member: name.endsWith('_event') ? `on${member}` : member, isStatic: name.endsWith('_static') }
}

/** Whether at least one of them lacks it. */
export function isMissing(compat: CompatStatement | undefined): boolean {
  return compat !== undefined && TARGETS.some(({ name, version }) => !isSupported(compat.support[name], version))
}

function isSupported(support: SupportStatement | undefined, version: string): boolean {
  const statements = Array.isArray(support) ? support : support ? [support] : []
  return statements.some(({ version_added: added, version_removed, flags, prefix, alternative_name }) => {
    if (version_removed || flags || prefix || alternative_name || typeof added !== 'string' || added === 'preview')
      return false
    return !isNewer(added.replace('≤', ''), version)
  })
}

function isNewer(added: string, target: string): boolean {
  const [major = 0, minor = 0] = added.split('.').map(Number)
  const [targetMajor = 0, targetMinor = 0] = target.split('.').map(Number)
  return major > targetMajor || (major === targetMajor && minor > targetMinor)
}

/** Runs in the page before its own scripts. Returns how much was there to be taken. */
export function takeAway(missing: readonly Missing[]): number {
  const world = globalThis as unknown as Record<string, { prototype?: object } | undefined>
  const take = (from: object | undefined, name: string) => {
    if (!from || !Object.hasOwn(from, name)) return 0
    return Number(Reflect.deleteProperty(from, name))
  }
  return missing
    .map(({ owner, member, isStatic }) => {
      if (member === undefined) return take(globalThis, owner)
      if (owner === 'Window') return take(globalThis, member)
      const holder = Object.hasOwn(globalThis, owner) ? world[owner] : undefined
      return take(isStatic || !holder?.prototype ? holder : holder.prototype, member)
    })
    .reduce((sum, each) => sum + each, 0)
}
