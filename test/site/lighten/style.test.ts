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

  it('keeps what is said of others than such, with the weight that it has', () => {
    const style =
      '.b .a,p.a,.a:is(.b,.c){color:red}.a:is(.a,#b){left:0}.a:where(.b p,.c):after{top:0}@layer x{.b{top:0}}'
    expect(lightened(style, { markup: '<p class="a">' })).toBe('p.a{color:red}.a:is(.a,#b){left:0}@layer x;')
  })

  it('has no names from words that are read, that scripts ask for, or that style in scripts says', () => {
    const [markup, script] = ['<p class="a">b columns</p>', 'p.b=q(".b");s=`.a{flex-direction:b;--c:columns}`']
    const style = '.a{columns:2}.b,.columns{top:0}'
    expect(lightened(style, { markup, script })).toBe('.a{columns:2}')
    expect(lightened(style, { markup, script: "p.className='a b'" })).toBe('.a{columns:2}.b{top:0}')
    expect(lightened(style, { markup: "<p class='b'><i id=columns>" })).toBe('.b,.columns{top:0}')
  })

  it('keeps what is for the other direction where a part of the page is written in it', () => {
    const style = '[dir=rtl] p,[dir]{scale:-1 1}'
    expect(lightened(style, { markup: '<html dir="ltr">' })).toBe('[dir]{scale:-1 1}')
    expect(lightened(style, { markup: '<html dir="ltr"><p dir=rtl>' })).toBe(style)
  })

  it('is one sheet where several stand side by side, in their order', () => {
    const page =
      '<style>@layer a{p{top:0}}</style><style>@layer b{p{top:1px}}</style><script>x</script><style>i{top:0}</style>'
    expect(lightenStyle(page, [], [])).toBe(
      '<style>@layer a{p{top:0}}@layer b{p{top:1px}}</style><script>x</script><style>i{top:0}</style>',
    )
  })
})
