import { For, Show } from 'solid-js'
import { useView } from '#platform/http/view.ts'
import { number } from '#platform/text/numbers.ts'
import { Written } from '#platform/ui/code.tsx'
import { yearText } from '../../rules/desk/people.ts'
import type { ListedMember, Registration } from '../../queries/desk/registrations.ts'
import { deskWords } from '../../words/desk.ts'
import { memberRoleNames, sexNames } from '../../words/people.ts'

/** Who comes, in a line: the first two by name, the others as a number. */
export function PartyLine({ registration: { members, organisation, heads } }: { registration: Registration }) {
  const { say } = useView()
  const shown = members.slice(0, 2)
  return (
    <Show
      when={organisation}
      fallback={
        <>
          <For each={shown}>
            {(member, at) => (
              <>
                {at() > 0 && say(comma)}
                <Name member={member} />
              </>
            )}
          </For>
          {members.length > 2 && ` ${say(deskWords.andMore(number(members.length - 2)))}`}
        </>
      }
    >
      {(group) => say(deskWords.group({ fa: group().fa, en: group().en ?? group().fa }, number(heads)))}
    </Show>
  )
}

/** A name, or that there is none any more. */
export function Name({ member: { name } }: { member: Pick<ListedMember, 'name'> }) {
  const { say } = useView()
  return (
    <Show when={name} fallback={<em>{say(deskWords.erased)}</em>}>
      <Written>{name}</Written>
    </Show>
  )
}

/** Everybody of a party with what the rules asked about them. */
export function PartyList({ members }: { members: readonly ListedMember[] }) {
  const { say, link, locale } = useView()
  const about = ({ birthYear, sex, role, personId }: ListedMember) =>
    [
      role === 'participant' ? undefined : memberRoleNames[role],
      sex === null ? undefined : sexNames[sex],
      birthYear === null ? undefined : deskWords.bornIn(yearText(birthYear)),
      personId === null ? deskWords.guest : undefined,
    ]
      .flatMap((text) => (text ? [say(text)] : []))
      .join(locale === 'en' ? ', ' : '، ')
  return (
    <ol>
      <For each={members}>
        {(member) => (
          <li>
            <Show when={member.personId} fallback={<Name member={member} />}>
              {(id) => (
                <a href={link(`/desk/people/${id()}`)}>
                  <Name member={member} />
                </a>
              )}
            </Show>
            <small class="hint"> {about(member)}</small>
          </li>
        )}
      </For>
    </ol>
  )
}

const comma = { fa: '، ', en: ', ' }
