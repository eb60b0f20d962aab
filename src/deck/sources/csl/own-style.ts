/** The citation style that a deck has unless it names another: publishers' pages as news are cited, the rest as scholars do. */

/**
 * In CSL 1.0, without italics: the deck's fonts have none of their own. Address, DOI and day of reading are left out: a title links to its page, and a list on paper adds them.
 * Dates of one day come ready-made, in the deck's language.
 */
export const OWN_STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"
  demote-non-dropping-particle="never" page-range-format="expanded">
  <info>
    <title>References of a deck</title>
    <id>references-of-a-deck</id>
    <updated>2026-11-26T00:00:00+00:00</updated>
    <rights license="https://opensource.org/license/mit">MIT</rights>
  </info>
  <locale xml:lang="en">
    <date form="text">
      <date-part name="day" suffix=" "/>
      <date-part name="month" form="short" strip-periods="true" suffix=" "/>
      <date-part name="year"/>
    </date>
    <terms>
      <term name="open-quote">“</term>
      <term name="close-quote">”</term>
      <term name="open-inner-quote">‘</term>
      <term name="close-inner-quote">’</term>
    </terms>
  </locale>
  <locale xml:lang="kk">
    <date form="text">
      <date-part name="year" suffix=" ж."/>
      <date-part name="day" prefix=" "/>
      <date-part name="month" form="short" prefix=" "/>
    </date>
    <terms>
      <term name="month-01" form="short">қаң.</term>
      <term name="month-02" form="short">ақп.</term>
      <term name="month-03" form="short">нау.</term>
      <term name="month-04" form="short">сәу.</term>
      <term name="month-05" form="short">мам.</term>
      <term name="month-06" form="short">мау.</term>
      <term name="month-07" form="short">шіл.</term>
      <term name="month-08" form="short">там.</term>
      <term name="month-09" form="short">қыр.</term>
      <term name="month-10" form="short">қаз.</term>
      <term name="month-11" form="short">қар.</term>
      <term name="month-12" form="short">жел.</term>
      <term name="no date" form="short">күні белгісіз</term>
      <term name="et-al">және т.б.</term>
      <term name="edition" form="short">бас.</term>
      <term name="editor" form="short">ред.</term>
      <term name="translator" form="short">ауд.</term>
      <term name="in">кітапта</term>
      <term name="season-01">көктем</term>
      <term name="season-02">жаз</term>
      <term name="season-03">күз</term>
      <term name="season-04">қыс</term>
    </terms>
  </locale>
  <macro name="authors">
    <names variable="author" delimiter=", ">
      <name delimiter=", " delimiter-precedes-et-al="never" et-al-min="9" et-al-use-first="7" initialize="false"/>
      <label form="short" prefix=" (" suffix=")"/>
      <substitute>
        <names variable="editor"/>
        <names variable="translator"/>
        <names variable="director"/>
      </substitute>
    </names>
  </macro>
  <macro name="edited">
    <names variable="editor translator" delimiter=", ">
      <name delimiter=", " initialize="false"/>
      <label form="short" prefix=" (" suffix=")"/>
    </names>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text term="edition" form="short"/>
        </group>
      </if>
      <else><text variable="edition"/></else>
    </choose>
  </macro>
  <macro name="volume">
    <group delimiter=" ">
      <text variable="volume"/>
      <text variable="issue" prefix="(" suffix=")"/>
    </group>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued"><date variable="issued" form="text"/></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="within">
    <choose>
      <if type="chapter entry entry-dictionary entry-encyclopedia paper-conference" match="any">
        <group delimiter=" ">
          <text term="in"/>
          <text variable="container-title"/>
        </group>
      </if>
      <else><text variable="container-title"/></else>
    </choose>
  </macro>
  <macro name="article">
    <group delimiter=". ">
      <text variable="title"/>
      <group delimiter=", ">
        <group delimiter=" ">
          <text macro="within"/>
          <text macro="volume"/>
        </group>
        <text macro="edited"/>
        <text variable="genre"/>
        <text variable="page"/>
        <text variable="publisher"/>
        <text variable="publisher-place"/>
        <text macro="date"/>
      </group>
    </group>
  </macro>
  <macro name="book">
    <group delimiter=". ">
      <text variable="title"/>
      <group delimiter=", ">
        <text variable="collection-title"/>
        <text macro="edited"/>
        <text macro="edition"/>
        <text macro="volume"/>
        <text variable="genre"/>
        <text variable="publisher"/>
        <text variable="publisher-place"/>
        <text macro="date"/>
      </group>
    </group>
  </macro>
  <macro name="page">
    <group delimiter=", ">
      <text variable="publisher"/>
      <text variable="container-title"/>
      <text variable="title"/>
      <text variable="genre"/>
      <text variable="number"/>
      <text macro="date"/>
    </group>
  </macro>
  <citation><layout><text macro="date"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="authors"/>
        <choose>
          <if type="article-journal chapter entry entry-dictionary entry-encyclopedia paper-conference" match="any">
            <text macro="article"/>
          </if>
          <else-if type="book thesis classic collection" match="any"><text macro="book"/></else-if>
          <else><text macro="page"/></else>
        </choose>
      </group>
    </layout>
  </bibliography>
</style>`
