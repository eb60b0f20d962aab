/** The hosted page in fewer bytes: what it shows and does stays the same. */
import type { Rollup } from 'vite'
import type { ShellParts } from '../vite/shell'
import { lightenMarkup } from './markup'
import { lightenStyle } from './style'

interface HostedPage {
  /** With the styles and the script before the first paint, without the deck. */
  shell: string
  parts: ShellParts & { portraits?: { source: string } }
  /** With the page's scripts. */
  bundle: Rollup.OutputBundle
}

const INLINE = /<script>([\s\S]*?)<\/script>/g
const STYLES = /<style>[\s\S]*?<\/style>/g

/** Its shell and its deck. */
export function lightenPage({ shell, parts, bundle }: HostedPage): { shell: string; parts: ShellParts } {
  const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const inline = [...shell.matchAll(INLINE)].map(([, code = '']) => code)
  const markups = [shell.replace(STYLES, ''), parts.head, parts.body, parts.portraits?.source ?? '']
  return {
    shell: lightenStyle(shell, markups, [...files, ...inline]),
    parts: { ...parts, body: lightenMarkup(parts.body) },
  }
}
