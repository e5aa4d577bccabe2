import type { Offering, Session } from '#engines/enrolment/index.ts'
import { FormBox, HiddenField } from '#platform/forms/fields.tsx'
import { blank } from '#platform/forms/form.ts'
import type { Text } from '#platform/locale.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Say } from '#platform/ui/say.tsx'
import { enrolWords } from '../../words/enrolling.ts'
import { StepPage } from './steps.tsx'

interface Props {
  offering: Offering
  session: Session | undefined
  /** Why not now. */
  refusal?: Text | undefined
}

/** Nobody is signed in yet: why it is needed, and the way there and back. */
export const SignInStep = ({ offering, session, refusal }: Props) => (
  <StepPage offering={offering} session={session} step="stepWho">
    <div class="split">
      <div class="stack">
        {refusal && <Notice tone="wait" title={refusal} />}
        <Notice title={enrolWords.signInFirst} icon="key">
          <p>
            <Say text={enrolWords.signInWhy} />
          </p>
        </Notice>
        <FormBox
          form={blank()}
          to={`/e/${offering.code}/enrol`}
          submit={enrolWords.signIn}
          cancel={`/e/${offering.code}`}
        >
          {session && <HiddenField name="session" value={session.id} />}
        </FormBox>
      </div>
    </div>
  </StepPage>
)
