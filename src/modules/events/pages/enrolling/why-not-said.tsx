import { useView } from '#platform/http/view.ts'
import { moment } from '#platform/calendar/format.ts'
import { Icon } from '#platform/ui/icon.tsx'
import { Say } from '#platform/ui/say.tsx'
import type { WhyNot } from '../../actions/parties.ts'
import type { Fitting } from '../../queries/enrolling/fitting.ts'
import { enrolWords } from '../../words/enrolling.ts'

interface Props {
  id: string
  why: WhyNot
  fitting: Fitting | undefined
}

/** Why somebody cannot come, and where they can. */
export function WhyNotSaid({ id, why, fitting }: Props) {
  const { link, say } = useView()
  return (
    <p class="error" id={`${id}-problem`}>
      <Icon name="alert" size="s" />
      <span>
        <Say text={why.text} />{' '}
        {why.code !== undefined && <a href={link(`/my/enrolments/${why.code}`)}>{say(enrolWords.seeIt)}</a>}
        {fitting && (
          <>
            {say(enrolWords.fits)}{' '}
            <a href={link(`/e/${fitting.code}`)}>
              <Say text={fitting.title} />
            </a>
            {say(enrolWords.comma)}
            {say(moment(fitting.at))}
          </>
        )}
      </span>
    </p>
  )
}
