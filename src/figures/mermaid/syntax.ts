import type { FigureProblem } from '../problems'

interface Stretch {
  start: number
  end: number
}

/**
 * Mermaid's own error as a problem, at the line it names when it names one. `stretchOf` gives a line's stretch in the
 * fence's text.
 */
export function syntaxProblem(error: string, stretchOf: (line: number) => Stretch | undefined): FigureProblem {
  const line = /\bline:? (\d+)/i.exec(error)?.[1]
  return {
    rule: 'figure-syntax',
    at: line === undefined ? undefined : stretchOf(Number(line)),
    message: `Mermaid cannot read the diagram: ${inOneLine(error)}`,
    hint: hintFor(error),
  }
}

/** Without Mermaid's own excerpt (the code frame shows the line) and with a short list of what it would have taken. */
function inOneLine(error: string): string {
  return error
    .replace(/^.*\n-+\^\s*/gm, '')
    .replace(/^(Parsing failed:|Parse error on line \d+:)\s*/i, '')
    .replace(/Expecting ((?:'[^']*', ){5}).*?, got/s, 'Expecting $1…, got')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,:]*$/, '.')
}

function hintFor(error: string): string {
  if (/no diagram type detected/i.test(error)) {
    return 'The first line names the type: flowchart LR, sequenceDiagram, timeline, mindmap, quadrantChart, stateDiagram-v2 …'
  }
  return 'Labels with brackets, colons or quotation marks need double quotes around them; the syntax is at mermaid.js.org.'
}
