import type { FormOf } from '#platform/forms/form.ts'
import { FormBox, Select } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { SchematicFigure } from '#platform/maps/map-figure.tsx'
import { numeral } from '#platform/text/digits.ts'
import { number } from '#platform/text/numbers.ts'
import { Crumbs } from '#platform/ui/crumbs.tsx'
import { DeskHead } from '#platform/ui/page-head.tsx'
import { deskWords } from '../../desk-words.ts'
import type { tileForm } from '../../forms.ts'
import { importBoundaries } from '../../permissions.ts'
import type { ListedEdition, ZoneInForce } from '../../queries.ts'
import { schematicOf } from '../../reading.ts'
import { words } from '../../words.ts'

interface Props {
  edition: ListedEdition
  zones: readonly ZoneInForce[]
  form: FormOf<typeof tileForm>
}

/** The tile map of an edition, and the form that moves one tile. */
export function TilesPage({ edition, zones, form }: Props) {
  const { say, may } = useView()
  const schematic = schematicOf(zones).map((zone) => Object.assign({}, zone, { href: undefined }))
  const rows = schematic.map(({ name, tile: [column, row] }) => [name, number(column + 1), number(row + 1)])
  const places = Array.from({ length: sideOf(schematic.map(({ tile }) => Math.max(...tile))) }, (_, at) => {
    return { value: String(at + 1), label: numeral(at + 1) }
  })
  return (
    <>
      <Crumbs
        trail={[
          { label: words.zonesDesk, to: '/desk/zones' },
          { label: deskWords.editionOf(words[edition.kind]), to: `/desk/zones/${edition.id}/publication` },
        ]}
      />
      <DeskHead title={deskWords.tiles} />
      <p>{say(deskWords.tilesLead)}</p>
      <div class="split">
        <SchematicFigure
          caption={deskWords.tiles}
          zones={schematic}
          table={{ head: [deskWords.zone, deskWords.column, deskWords.rowOf], rows }}
        />
        {may(importBoundaries) && (
          <FormBox form={form} to={`/desk/zones/${edition.id}/tiles`} submit={deskWords.move}>
            <Select
              form={form}
              name="zone"
              label={deskWords.zone}
              choices={zones.map(({ zone, drawing }) => ({ value: zone.id, label: drawing.name }))}
            />
            <Select form={form} name="column" label={deskWords.column} choices={places} width="s" />
            <Select form={form} name="row" label={deskWords.rowOf} choices={places} width="s" />
          </FormBox>
        )}
      </div>
    </>
  )
}

/** Room for one more than there is. */
const sideOf = (sides: readonly number[]) => Math.min(30, Math.max(3, ...sides) + 2)
