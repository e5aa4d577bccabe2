interface DemoAgency {
  /** The organisation by its slug. */
  readonly slug: string
  readonly post: string
  readonly channels: readonly ('account' | 'link' | 'paper')[]
}

/** Who sits at the table of the agencies; three of them answer by their link alone. All people and numbers are made up. */
export const demoAgencies: readonly DemoAgency[] = [
  { slug: 'welfare-department', post: 'کارشناس امور اجتماعی (نمونه)', channels: ['account', 'link', 'paper'] },
  { slug: 'education-department', post: 'رابط امور مدرسه‌ها (نمونه)', channels: ['account', 'paper'] },
  { slug: 'health-university', post: 'کارشناس سلامت محله (نمونه)', channels: ['account', 'link', 'paper'] },
  { slug: 'police-command', post: 'رابط معاونت اجتماعی (نمونه)', channels: ['link'] },
  { slug: 'heritage-department', post: 'کارشناس بافت تاریخی (نمونه)', channels: ['account', 'paper'] },
  { slug: 'culture-guidance-department', post: 'کارشناس امور هنری (نمونه)', channels: ['account', 'paper'] },
  { slug: 'red-crescent', post: 'مسئول داوطلبان (نمونه)', channels: ['link'] },
  { slug: 'power-distribution', post: 'دفتر روابط شهری (نمونه)', channels: ['link'] },
  { slug: 'sport-and-youth-department', post: 'رابط ورزش همگانی (نمونه)', channels: ['account', 'paper'] },
  { slug: 'fire-service', post: 'کارشناس پیشگیری (نمونه)', channels: ['link', 'paper'] },
  { slug: 'bus-company', post: 'دفتر برنامه‌ریزی خطوط (نمونه)', channels: ['link', 'paper'] },
  { slug: 'endowments-department', post: 'کارشناس موقوفات (نمونه)', channels: ['paper'] },
]
