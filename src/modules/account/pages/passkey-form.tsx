import { ProblemSummary } from '#platform/forms/fields.tsx'
import type { FormOf } from '#platform/forms/form.ts'
import { useView } from '#platform/http/view.ts'
import type { Text } from '#platform/locale.ts'
import { Button, type ButtonLook } from '#platform/ui/button.tsx'
import type { answerForm } from '../forms.ts'
import { passkeyWords } from '../words/passkeys.ts'

interface PasskeyFormProps {
  form: FormOf<typeof answerForm>
  to: string
  submit: Text
  look?: ButtonLook
  /** Where the browser fetches what to ask, to show a key; or what to ask, to make one. */
  from?: string
  options?: string
}

/** A form with one button, which a passkey answers. Without scripts it says what to do instead. */
export function PasskeyForm({ form, to, submit, look, from, options }: PasskeyFormProps) {
  const { link, say } = useView()
  return (
    <use-passkey
      {...(from && { from })}
      {...(options && { options })}
      waiting={say(passkeyWords.waiting)}
      cancelled={say(passkeyWords.cancelled)}
      unsupported={say(passkeyWords.unsupported)}
      elsewhere={say(passkeyWords.otherAddress)}
      known={say(passkeyWords.known)}
      unanswered={say(passkeyWords.noAnswer)}
    >
      <ProblemSummary form={form} />
      <form class="form" method="post" action={link(to)} hidden>
        <input type="hidden" name="answer" value="" />
        <div class="cluster">
          <Button icon="key" {...(look && { look })}>
            {say(submit)}
          </Button>
        </div>
        <output class="hint" />
      </form>
      <p class="hint" data-without-script>
        {say(passkeyWords.needsScript)}
      </p>
    </use-passkey>
  )
}
