import { useView } from '#platform/http/view.ts'
import { Button } from '#platform/ui/button.tsx'
import { accountWords } from '../words/account.ts'

/** The way out. */
export function SignOut() {
  const { link, say } = useView()
  return (
    <form method="post" action={link('/account/sign-out')}>
      <Button look="line" icon="out">
        {say(accountWords.signOut)}
      </Button>
    </form>
  )
}
