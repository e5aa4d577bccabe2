import { Checkbox, Field, FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank, type Form } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Capacity } from '#platform/ui/capacity.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { ListedPool } from '../../queries/desk/sessions.ts'
import { sessionWords } from '../../words/sessions.ts'

interface Props {
  pool: ListedPool
  to: string
  mayPlan: boolean
  /** What was refused, when it was this pool’s. */
  form: Form
}

/** How full a pool is, and its seats for those who plan. Fewer than are taken drops nobody. */
export function PoolForm({ pool, to, mayPlan, form }: Props) {
  const { say } = useView()
  const { label, capacity, overbook, paused, hard, taken, waiting } = pool
  const over = taken - capacity - overbook
  return (
    <div class="stack">
      <p class="cluster">
        {label && (
          <b>
            <Say text={label} />
          </b>
        )}
        {hard && <Tag icon="shield">{say(sessionWords.hard)}</Tag>}
        {paused && (
          <Tag tone="wait" icon="clock">
            {say(sessionWords.paused)}
          </Tag>
        )}
      </p>
      <Capacity taken={taken} all={capacity + overbook} waiting={waiting} />
      {over > 0 && (
        <Notice tone="alert">
          <p>{say(sessionWords.isOver(number(over)))}</p>
        </Notice>
      )}
      {mayPlan && <SeatsForm pool={pool} to={to} form={form} />}
    </div>
  )
}

function SeatsForm({ pool, to, form }: Omit<Props, 'mayPlan'>) {
  const { id } = pool
  const own = form.typed('pool') === id ? form : blank(typedOf(pool))
  return (
    <FormBox form={own} to={to} submit={sessionWords.setSeats} look="line">
      <HiddenField name="pool" value={id} />
      <Field
        form={own}
        name="capacity"
        id={`capacity-${id}`}
        type="number"
        label={sessionWords.capacity}
        width="xs"
        most={6}
      />
      <Field
        form={own}
        name="overbook"
        id={`overbook-${id}`}
        type="number"
        label={sessionWords.overbook}
        width="xs"
        most={5}
      />
      <Checkbox form={own} name="paused" id={`paused-${id}`} label={sessionWords.paused} />
    </FormBox>
  )
}

const typedOf = ({ capacity, overbook, paused }: ListedPool) => ({
  capacity: String(capacity),
  overbook: String(overbook),
  ...(paused && { paused: 'on' }),
})
