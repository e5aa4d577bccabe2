import type { FormOf } from '#platform/forms/form.ts'
import { Checkboxes, FormBox, Radios, TextArea } from '#platform/forms/fields.tsx'
import { useView } from '#platform/http/view.ts'
import { Panel } from '#platform/ui/card.tsx'
import type { ratingForm } from '../../forms/tickets.ts'
import { ratingTags } from '../../rules/rating.ts'
import { ratingTagNames, ticketWords as words } from '../../words/tickets.ts'

interface RatingProps {
  form: FormOf<typeof ratingForm>
  to: string
}

/** Five stars, a word, and whatever else somebody wants to say to the organiser. */
export function RatingForm({ form, to }: RatingProps) {
  const { say } = useView()
  return (
    <Panel title={words.howWasIt}>
      <p>{say(words.howLead)}</p>
      <FormBox form={form} to={to} submit={words.send}>
        <Radios
          form={form}
          name="stars"
          label={words.stars}
          choices={[5, 4, 3, 2, 1].map((count) => ({ value: String(count), label: words.starsOf(count) }))}
          beside
        />
        <Checkboxes
          form={form}
          name="tags"
          label={words.inAWord}
          choices={ratingTags.map((tag) => ({ value: tag, label: ratingTagNames[tag] }))}
          beside
          optional
        />
        <TextArea form={form} name="text" label={words.inYourWords} rows={3} most={1000} optional />
      </FormBox>
    </Panel>
  )
}
