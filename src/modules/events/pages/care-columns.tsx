import { Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { Written } from '#platform/ui/code.tsx'
import type { Column } from '#platform/ui/table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { CareSeen } from '../actions/care-reading.ts'
import { careWords as words } from '../words/care.ts'

interface Listed {
  readonly enrolmentId: string
  readonly member: number
}

/** That there is a note, on the day also what it says, and whom to call. */
export const careColumns = <Row extends Listed>({ notes, contacts, isRead }: CareSeen): Column<Row>[] => [
  {
    head: words.column,
    cell: ({ enrolmentId, member }) => {
      const at = `${enrolmentId} ${member}`
      return notes.has(at) && <Note text={notes.get(at)} />
    },
  },
  ...(isRead
    ? [{ head: words.contact, cell: ({ enrolmentId }: Row) => <Contact text={contacts.get(enrolmentId)} /> }]
    : []),
]

function Note({ text }: { text: string | undefined }) {
  const { say } = useView()
  return (
    <>
      <Tag tone="alert" icon="heart">
        {say(words.has)}
      </Tag>
      {text !== undefined && (
        <p>
          <Show when={text} fallback={say(words.unopened)}>
            {(said) => <Written>{said()}</Written>}
          </Show>
        </p>
      )}
    </>
  )
}

const Contact = ({ text }: { text: string | undefined }) => (text === undefined ? '–' : <bdi>{text}</bdi>)
