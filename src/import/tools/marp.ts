/** What Marp writes in its own way: pictures with words for their size, steps of lists, directives in comments. */

interface Translated {
  text: string
  lost: string[]
}

const KEYWORD =
  /^(?:bg|fit|contain|cover|auto|left(?::\S+)?|right(?::\S+)?|vertical|[wh](?:idth|eight)?:\S+|\d+%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/

/** A slide's text in the dialect of reveal.js. */
export function fromMarp(text: string): Translated {
  const lost: string[] = []
  const options: string[] = []
  const shown = text
    .replace(/!\[([^\]]*)\]\(([^)\s]+)([^)]*)\)/g, (_, words: string, href: string, title: string) => {
      const { alt, keywords } = apart(words)
      const isBehind = keywords.includes('bg') && !keywords.some((word) => /^(left|right)/.test(word))
      const sizes = keywords.filter((word) => word !== 'bg')
      if (sizes.length > 0) lost.push(`of a picture: ${sizes.join(' ')}`)
      if (!isBehind || /^https?:/.test(href)) return `![${alt}](${href}${title})`
      if (options.length > 0) lost.push(`a second picture behind the words: ${href}`)
      else options.push(`data-background-image="${href}" data-background-alt="${alt}"`)
      return ''
    })
    .replace(/<!--([\s\S]*?)-->/g, (whole, inside: string) => directives(whole, inside, { lost, options }))
    .replace(
      /^([ \t]*)(?:\*[ \t]+|\d+\)[ \t]+)(.*)$/gm,
      (_, indent: string, words: string) => `${indent}- ${words}${STEP}`,
    )
  return { text: options.length > 0 ? `<!-- .slide: ${options.join(' ')} -->\n${shown}` : shown, lost }
}

const STEP = ' <!-- .element: class="fragment" -->'

function apart(words: string): { alt: string; keywords: string[] } {
  const all = words.split(/\s+/).filter(Boolean)
  return {
    alt: all.filter((word) => !KEYWORD.test(word)).join(' '),
    keywords: all.filter((word) => KEYWORD.test(word)),
  }
}

interface Heard {
  lost: string[]
  options: string[]
}

/** Colours and pictures of a slide stay; comments that are no directives are notes, and read elsewhere. */
function directives(whole: string, inside: string, { lost, options }: Heard): string {
  const lines = inside.trim().split('\n')
  if (!lines.every((line) => /^\s*_?[a-zA-Z]+\s*:/.test(line))) return whole
  for (const line of lines) {
    const [, name = '', value = ''] = /^\s*_?([a-zA-Z]+)\s*:\s*["']?(.*?)["']?\s*$/.exec(line) ?? []
    const image = name === 'backgroundImage' ? /^url\(["']?(.*?)["']?\)$/.exec(value)?.[1] : undefined
    if (image && !/^https?:/.test(image)) options.push(`data-background-image="${image}" data-background-alt=""`)
    else if (name === 'backgroundColor') options.push(`data-background-color="${value}"`)
    else lost.push(`the directive ${line.trim()}`)
  }
  return ''
}

/** `headingDivider: 2`: slides begin at headings, too. */
export function dividedAt(text: string, level: number): string {
  return text.replace(new RegExp(`(?<=\\n)(?=#{1,${level}} )`, 'g'), '\n---\n\n')
}
