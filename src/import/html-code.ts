/** Code and Markdown that stand in a page, as they are without it. */
import { decodeHTMLStrict } from 'entities'

/** As reveal.js does: by the spaces of the first line with words. */
export function unindent(text: string): string {
  const indent = /^[ \t]*(?=\S)/m.exec(text.replace(/^\s*\n/, ''))?.[0] ?? ''
  return indent ? text.replace(new RegExp(`^${indent}`, 'gm'), '') : text
}

/** `<pre><code>` as a fence, its language and lines with it. */
export const codeFromHtml = (html: string): string =>
  html.replace(
    /<pre\b([^>]*)>\s*(?:<code\b([^>]*)>)?([\s\S]*?)(?:<\/code>)?\s*<\/pre>/gi,
    (_, outer: string, attributes = '', code: string) => {
      const step = /class="[^"]*\bfragment\b/i.test(outer + attributes)
      const comment = step ? '<!-- .element: class="fragment" -->\n\n' : ''
      const language = /class="[^"]*?\b(?:language-)?([a-z+#]+)\b/i.exec(attributes)?.[1] ?? ''
      const lines = /data-line-numbers="([^"]+)"/i.exec(attributes)?.[1]
      const plain = decodeHTMLStrict(code.replace(/<script[^>]*>|<\/script>|<\/?mark>/gi, '')).replace(/^\n+|\s+$/g, '')
      const name = /^(hljs|stretch|fragment|trim)$/.test(language) ? '' : language
      return `\n\n\`\`\`${name || 'text'}${lines ? ` [${lines}]` : ''}\n${plain}\n\`\`\`\n\n${comment}`
    },
  )
