import type { Format } from '../values.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The seventh set: `€1,204.50`; dates as `14 March 2026`, `Mar 14` or `14-Mar-2026`. */
export const SEVENTH_FORMAT: Format = {
  money: (amount) => `€${amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`,
  date: (random) => {
    const day = random.int(1, 28)
    const month = random.int(1, 12)
    const name = MONTHS[month - 1] ?? 'January'
    const form = random.next()
    if (form < 0.4) return `${day} ${name} 2026`
    if (form < 0.8) return `${name.slice(0, 3)} ${day}`
    return `${String(day).padStart(2, '0')}-${name.slice(0, 3)}-2026`
  },
  cities: ['Galway', 'Rotterdam', 'Boise', 'Halifax', 'Innsbruck', 'Glasgow', 'Sacramento', 'Malmö'],
  people: ['Emma Larkin', 'Samir Nasser', 'Beth Donovan', 'Kofi Mensah', 'Laura Vidal', 'Henrik Olsson', 'Joy Adeyemi'],
}
