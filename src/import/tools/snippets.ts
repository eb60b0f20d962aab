/** Slidev's snippets: `<<< @/snippets/loss.ts#region ts {1|2}` is the code of a file. */
import { codeApart } from '../code-apart'

const SNIPPET = /^<<<[ \t]*(?:@\/)?([^\s#{]+)(?:#([\w-]+))?[ \t]*([^\n]*)$/gm

/** Each as a fence with the words of its file; one whose file or region is not there is lost. */
export function withSnippets(
  body: string,
  read: (path: string) => string | undefined,
): { text: string; lost: string[] } {
  const lost: string[] = []
  const { text, restore } = codeApart(body)
  const filled = text.replace(SNIPPET, (_, path: string, region: string | undefined, options: string) => {
    const file = read(path.replace(/^\//, ''))
    const code = file === undefined || !region ? file : regionOf(file, region)
    if (code === undefined) {
      const part = file === undefined ? '' : `, region ${region}`
      lost.push(`the code of ${path}${part}, which is not there`)
      return ''
    }
    const language = /^[a-z]/i.test(options) ? '' : (/\.(\w+)$/.exec(path)?.[1] ?? '')
    return `\`\`\`\`${language} ${options}`.trimEnd().replace('```` ', '````').concat(`\n${code.trimEnd()}\n\`\`\`\``)
  })
  return { text: restore(filled), lost }
}

/** What stands between `#region name` and `#endregion`, set out by what all of it is set in. */
function regionOf(file: string, name: string): string | undefined {
  const found = new RegExp(`^.*#region[ \\t]+${name}\\b.*\\n([\\s\\S]*?)^.*#endregion`, 'm').exec(file)?.[1]
  const indent = /^[ \t]*(?=\S)/.exec(found ?? '')?.[0]
  return indent ? found?.replaceAll(new RegExp(`^${indent}`, 'gm'), '') : found
}
