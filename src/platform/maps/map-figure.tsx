import type { JSX } from 'solid-js'
import { type DataTable, DataTableFold } from '../charts/figure.tsx'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { useName } from '../ui/page.ts'
import { drawnMarkup } from './drawn.tsx'
import { schematicSvg, type SchematicZone } from './schematic.ts'
import { type MapFrame, type MapLayer, mapSvg } from './svg.ts'
import { words } from './words.ts'

interface MapFigureProps {
  caption: Said
  note?: Said | undefined
  table: DataTable
}

interface SchematicProps extends MapFigureProps {
  zones: readonly SchematicZone[]
  /** The frame of hand-drawn outlines; without it tiles are drawn. */
  viewBox?: string | undefined
  /** A key of the colours. */
  legend?: JSX.Element
}

/** A schematic with its finding, the sentence that it is one, and its numbers as a table. */
export function SchematicFigure({ caption, note, table, zones, viewBox, legend }: SchematicProps) {
  const { say, locale } = useView()
  const id = useName('schematic')
  const box = viewBox === undefined ? {} : { viewBox }
  return (
    <figure class="figure">
      <figcaption>
        {say(caption)}
        {note && <small>{say(note)}</small>}
      </figcaption>
      {drawnMarkup(schematicSvg({ id, locale, title: caption, describedBy: `${id}-d`, ...box }, zones))}
      {legend}
      <p class="hint">{say(words.schematic)}</p>
      <DataTableFold caption={caption} table={table} id={`${id}-d`} />
    </figure>
  )
}

interface TrueMapProps extends MapFigureProps {
  frame: Pick<MapFrame, 'box' | 'width' | 'height'>
  layers: readonly MapLayer[]
  /** Sources that must be named beside the map. */
  attribution: readonly string[]
  /** Where the island finds its data: `/maps/zones.geojson?kind=district`. Without it the map stays a picture. */
  sources?: { readonly zones?: string; readonly places?: string } | undefined
}

/** A true map. With `sources` a button makes it a moving one; the picture stays if anything fails. */
export function MapFigure({ caption, note, table, frame, layers, attribution, sources }: TrueMapProps) {
  const { say, locale } = useView()
  const id = useName('map')
  const drawn = mapSvg({ ...frame, id, locale, title: caption, describedBy: `${id}-d` }, layers)
  const picture = (
    <figure class="figure">
      <figcaption>
        {say(caption)}
        {note && <small>{say(note)}</small>}
      </figcaption>
      {drawnMarkup(drawn.svg)}
      {drawn.leftOut > 0 && <p class="hint">{say(words.labelsLeftOut(drawn.leftOut))}</p>}
      {attribution.length > 0 && <p class="hint">{attribution.join(' · ')}</p>}
      <DataTableFold caption={caption} table={table} id={`${id}-d`} />
    </figure>
  )
  if (!sources) return picture
  return (
    <city-map
      zones={sources.zones}
      places={sources.places}
      box={frame.box.join(',')}
      label={say(words.interactive)}
      lang={locale}
    >
      {picture}
    </city-map>
  )
}

interface PictureProps {
  /** What is seen, in a sentence. */
  title: Said
  frame: Pick<MapFrame, 'box' | 'width' | 'height'>
  layers: readonly MapLayer[]
}

/** A small true map beside the words that explain it: those are its caption and its table. */
export function MapPicture({ title, frame, layers }: PictureProps) {
  const { locale } = useView()
  return drawnMarkup(mapSvg({ ...frame, id: useName('map'), locale, title }, layers).svg)
}
