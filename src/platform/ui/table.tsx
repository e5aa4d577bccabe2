import { For, type JSX } from 'solid-js'
import { useView } from '../http/view.ts'
import type { Said } from '../locale.ts'
import { Icon } from './icon.tsx'
import { useName } from './page.ts'
import { PickHead, PickRow, type Picking, PickingForm } from './picking.tsx'
import { Say } from './say.tsx'
import { scrollableGroup } from './scrollable.ts'

export interface Column<Row> {
  readonly head: Said
  readonly cell: (row: Row) => JSX.Element
  /** The column that names its row; without one the first does. */
  readonly main?: boolean
  /** Numbers stand under each other. */
  readonly numeric?: boolean
  /** Long text: on a phone it has the whole line. */
  readonly long?: boolean
  /** The address that sorts by it, and how it is sorted now. */
  readonly sort?: { readonly to: string; readonly now?: 'ascending' | 'descending' | undefined }
}

interface TableProps<Row> {
  /** What the table is; for listeners only unless `shown`. */
  caption: Said
  shown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Rows can be picked, for acts on several at once. */
  picking?: Picking<Row>
  /** Narrower, as at the Desk. */
  dense?: boolean
}

/** Rows and columns; on a phone every row becomes a card with its labels. */
export function DataTable<Row>(props: TableProps<Row>) {
  const { picking } = props
  if (!picking) return <TableBox {...props} />
  return (
    <PickingForm picking={picking}>
      <TableBox {...props} />
    </PickingForm>
  )
}

function TableBox<Row>(props: TableProps<Row>) {
  const { caption, shown, dense, columns, rows, picking } = props
  const name = useName('table')
  return (
    <div class="tablebox" aria-labelledby={name} {...scrollableGroup}>
      <table class={classesOf(dense, picking !== undefined)}>
        <caption class={shown ? undefined : 'sr'} id={name}>
          <Say text={caption} />
        </caption>
        <thead>
          <tr>
            {picking && <PickHead />}
            <For each={columns}>{(column) => <HeadCell column={column} />}</For>
          </tr>
        </thead>
        <tbody>
          <For each={rows}>{(row) => <BodyRow row={row} columns={columns} picking={picking} />}</For>
        </tbody>
      </table>
    </div>
  )
}

const classesOf = (dense: boolean | undefined, picked: boolean) =>
  ['table table--cards', dense && 'table--dense', !picked && 'table--bare'].filter(Boolean).join(' ')

function HeadCell<Row>({ column: { head, numeric, sort } }: { column: Column<Row> }) {
  const { link } = useView()
  return (
    <th scope="col" class={numeric ? 'num' : undefined} aria-sort={sort?.now}>
      {sort ? (
        <a href={link(sort.to)}>
          <Say text={head} />
          {sort.now && <Arrow now={sort.now} />}
        </a>
      ) : (
        <Say text={head} />
      )}
    </th>
  )
}

const Arrow = ({ now }: { now: 'ascending' | 'descending' }) => (
  <span class={now === 'ascending' ? 'sorted' : 'sorted sorted--down'}>
    <Icon name="down" size="s" />
  </span>
)

interface RowProps<Row> {
  row: Row
  columns: readonly Column<Row>[]
  picking: Picking<Row> | undefined
}

function BodyRow<Row>({ row, columns, picking }: RowProps<Row>) {
  const main = columns.find((column) => column.main) ?? columns[0]
  return (
    <tr>
      {picking && <PickRow row={row} picking={picking} />}
      <For each={columns}>
        {(column) =>
          column === main ? (
            <th scope="row" class="title">
              {column.cell(row)}
            </th>
          ) : (
            <BodyCell column={column} row={row} />
          )
        }
      </For>
    </tr>
  )
}

function BodyCell<Row>({ column: { head, cell, numeric, long }, row }: { column: Column<Row>; row: Row }) {
  const { say } = useView()
  return (
    <td class={numeric ? 'num' : long ? 'long' : undefined} data-l={say(head)}>
      {cell(row)}
    </td>
  )
}
