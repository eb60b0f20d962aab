import { describe, expect, it } from 'vitest'
import { lightenStyle } from '../../../src/site/lighten/style'

const lightened = (style: string, { markup = '', script = '' } = {}) =>
  lightenStyle(`<style>${style}</style>`, [markup], [script]).replace(/<\/?style>/g, '')

describe('a page’s style', () => {
  it('loses the rules of classes and ids that nothing has', () => {
    expect(lightened('.a{color:red}.b{color:red}#c .a{top:0}', { markup: '<p class="a">' })).toBe('.a{color:red}')
  })

  it('keeps what markup has, what scripts name, and what they put together', () => {
    const style = '.a,.b{left:0}.c:is(.d,.e){top:0}.length-20{right:0}.x-end{bottom:0}'
    const markup = '<p class="a"></p><i class="c">'
    const script = `p.classList.toggle('e');p.className='length-'+n;q.className=n+"-end"`
    const kept = lightened(style, { markup, script })
    for (const name of ['.a', '.c', '.e', '.length-20', '.x-end']) expect(kept).toContain(name)
    expect(lightened(style, { markup })).not.toContain('length')
  })

  it('keeps rules for what is not of a class that nothing has', () => {
    expect(lightened('.a:not(.b){color:red}[data-view=read] p{top:0}', { markup: '<p class="a">' })).toBe(
      '.a:not(.b){color:red}[data-view=read] p{top:0}',
    )
  })

  it('is one sheet where several stand side by side, in their order', () => {
    const page =
      '<style>@layer a{p{top:0}}</style><style>@layer b{p{top:1px}}</style><script>x</script><style>i{top:0}</style>'
    expect(lightenStyle(page, [], [])).toBe(
      '<style>@layer a{p{top:0}}@layer b{p{top:1px}}</style><script>x</script><style>i{top:0}</style>',
    )
  })
})
