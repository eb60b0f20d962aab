/** Code of a text put aside, so that nothing in it is read as anything else. */

const CODE = /^([ \t]*)(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n[\s\S]*?\n[ \t]*\2[ \t]*$|(`+)(?!`)[^\n]*?[^`]\3(?!`)/gm
const PLACE = /\ue000(\d+)\ue001/g

interface Apart {
  text: string
  /** Puts the code back. */
  restore(text: string): string
}

export function codeApart(text: string, change: (code: string) => string = (code) => code): Apart {
  const kept: string[] = []
  const plain = text.replace(CODE, (code) => `\ue000${kept.push(change(code)) - 1}\ue001`)
  const restore = (changed: string): string => changed.replace(PLACE, (_, index) => kept[Number(index)] ?? '')
  return { text: plain, restore: (changed) => restore(restore(changed)) }
}
