/** The part of citeproc-js that formats a list of references; the package has no types of its own. */
declare module 'citeproc' {
  namespace citeproc {
    /** A variable of an item that is printed. */
    interface Variable {
      itemData: { id: string }
      variableNames: string[]
    }

    /** What is asked of whoever runs the processor. */
    interface System {
      /** A locale of CSL, as an object made of its XML. */
      retrieveLocale(tag: string): unknown
      retrieveItem(id: string): unknown
      /** What it returns stands in the place of the variable. */
      variableWrapper(variable: Variable, before: string, text: string, after: string): string
    }

    interface Engine {
      updateItems(ids: string[]): void
      makeBibliography(): false | [{ entry_ids: string[][] }, string[]]
    }
  }

  const citeproc: {
    /** Throws texts as well as errors where a style cannot be read. */
    Engine: new (
      system: citeproc.System,
      style: string,
      lang: string,
      forceLang: boolean,
    ) => citeproc.Engine
  }
  export default citeproc
}
