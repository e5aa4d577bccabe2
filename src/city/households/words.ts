import type { Text, Words } from '#platform/locale.ts'
import type { HouseholdRole } from './tables.ts'

export const words = {
  households: { fa: 'خانوارها', en: 'Households', azb: 'عائله‌لر' },
  household: { fa: 'خانوار', en: 'Household', azb: 'عائله' },
  noHousehold: { fa: 'در خانواری ثبت نشده است.', en: 'Belongs to no household.' },
  noSuchHousehold: { fa: 'چنین خانواری نیست.', en: 'There is no such household.' },
  make: { fa: 'ساختن خانوار با این سرپرست', en: 'Make a household with this guardian' },
  made: { fa: 'خانوار ساخته شد.', en: 'The household has been made.' },
  zone: { fa: 'محدودهٔ سکونت', en: 'Zone they live in' },
  noZone: { fa: 'گفته نشده', en: 'Not said', azb: 'دئییلمه‌ییب' },
  members: { fa: 'اعضای خانوار', en: 'Members' },
  role: { fa: 'نقش در خانوار', en: 'Role in the household' },
  add: { fa: 'افزودن به خانوار', en: 'Add to the household' },
  find: { fa: 'جست‌وجوی شخص', en: 'Find a person' },
  findHint: {
    fa: 'نام را بنویسید و از میان یافته‌ها برگزینید. کودک می‌تواند در دو خانوار باشد.',
    en: 'Write a name and choose among those found. A child may belong to two households.',
  },
  asGuardian: { fa: 'به‌عنوان سرپرست', en: 'As guardian' },
  asChild: { fa: 'به‌عنوان فرزند', en: 'As child' },
  asOther: { fa: 'عضو دیگر', en: 'As another member' },
  added: { fa: 'به خانوار افزوده شد.', en: 'Added to the household.' },
  moveOut: { fa: 'از خانوار رفت', en: 'Moved out' },
  moveOutOf: (name: string): Text => ({ fa: `${name} از خانوار رفت`, en: `${name} moved out` }),
  movedOut: { fa: 'رفتن از خانوار ثبت شد.', en: 'Moving out has been recorded.' },
  childIsAdult: {
    fa: 'این شخص هجده سال یا بیشتر دارد؛ «فرزند» زیر هجده سال است.',
    en: 'This person is eighteen or older; a child is younger.',
  },
  guardianIsChild: { fa: 'سرپرست باید هجده سال داشته باشد.', en: 'A guardian must be at least eighteen.' },
  lastGuardian: {
    fa: 'او تنها سرپرست فرزندان این خانوار است. نخست سرپرست دیگری بیفزایید.',
    en: 'The children of this household have no other guardian. Add one first.',
  },
  notAMember: { fa: 'این شخص در این خانوار نیست.', en: 'This person is not in this household.' },
  erasedMember: { fa: 'اطلاعات این شخص پاک شده است.', en: 'This person has been erased.' },

  manageHouseholds: { fa: 'ثبت و ویرایش خانوارها', en: 'register and edit households' },
  householdMade: { fa: 'ساخته شدن خانوار', en: 'household made' },
  memberJoined: { fa: 'پیوستن به خانوار', en: 'joined a household' },
  memberLeft: { fa: 'رفتن از خانوار', en: 'left a household' },
} satisfies Words

export const householdRoleNames: Record<HouseholdRole, Text> = {
  guardian: { fa: 'سرپرست', en: 'Guardian' },
  child: { fa: 'فرزند', en: 'Child' },
  other: { fa: 'عضو', en: 'Member' },
}
