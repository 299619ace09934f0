// The people of the demo team: names of many origins, where they live, when in the day and on which days they work.

export type Person = {
  name: string;
  email: string;
  timeZone: string;
  /** ISO weekdays, as an enrolment has them. */
  workingDays: string;
  /** The hour, by their own clock, at which they learn. */
  hour: number;
};

const usual = '12345';
/** By time zone: the working days that are usual there, and names. */
const places: [timeZone: string, workingDays: string, names: string[]][] = [
  ['Europe/Lisbon', usual, ['Inês Carvalho', 'Tiago Moura']],
  ['America/New_York', usual, ['Grace Whitfield', 'Marcus Bell', 'Naomi Feldman']],
  ['Asia/Kolkata', usual, ['Ananya Iyer', 'Rohan Deshpande', 'Kavya Menon', 'Arjun Bhatt']],
  ['Europe/Berlin', usual, ['Lena Hoffmann', 'Jonas Brandt', 'Aylin Demir']],
  ['Africa/Lagos', usual, ['Amara Okafor', 'Tunde Adeyemi', 'Chidi Nwosu']],
  ['America/Sao_Paulo', usual, ['Beatriz Andrade', 'Rafael Queiroz', 'Larissa Nunes']],
  ['Asia/Tokyo', usual, ['Haruka Mori', 'Kenji Watanabe']],
  ['Europe/Warsaw', usual, ['Zofia Kamińska', 'Piotr Zieliński', 'Marta Wójcik']],
  ['Asia/Riyadh', '12347', ['Layla Al-Harbi', 'Omar Haddad']],
  ['America/Los_Angeles', usual, ['Daniel Nguyen', 'Sofia Ramirez', 'Ethan Cho']],
  ['Europe/Paris', '1245', ['Camille Girard', 'Théo Lambert', 'Fatou Diallo']],
  ['Africa/Nairobi', usual, ['Wanjiru Kamau', 'Brian Otieno']],
  ['Asia/Singapore', usual, ['Wei Ling Tan', 'Nurul Rahman', 'Marco Reyes']],
  ['Europe/Kyiv', usual, ['Olena Kovalenko', 'Andrii Shevchuk']],
  ['Australia/Sydney', usual, ['Mia Thompson', 'Liam Fraser']],
  ['America/Mexico_City', usual, ['Valeria Ortega', 'Diego Salinas']],
  ['Asia/Seoul', usual, ['Ji-woo Park', 'Min-jun Kim']],
  ['Europe/Stockholm', '1234', ['Elin Lindqvist', 'Oskar Nyberg']],
  ['Asia/Kathmandu', usual, ['Sunita Gurung']],
  ['America/St_Johns', usual, ['Heather Noseworthy']],
  ['Pacific/Auckland', usual, ['Aroha Ngata']],
  ['Africa/Cairo', '12347', ['Yasmin Farouk']],
];

/** After work, before it, and in the lunch break. */
const hours = [18, 20, 7, 19, 12, 17, 21];

/** As many as are wanted, one from each place before the second of any; names that come again get a number. */
export function peopleOf(count: number): Person[] {
  const rounds = Math.max(...places.map(([, , names]) => names.length));
  const known = Array.from({ length: rounds }, (_, round) =>
    places.flatMap(([timeZone, workingDays, names]) => {
      const name = names[round];
      return name === undefined ? [] : [{ name, timeZone, workingDays }];
    }),
  ).flat();
  return Array.from({ length: count }, (_, index) => {
    const again = Math.floor(index / known.length);
    const { name, ...place } = known[index % known.length] as (typeof known)[number];
    const numbered = again === 0 ? name : `${name} ${again + 1}`;
    return { ...place, name: numbered, email: addressOf(numbered), hour: hours[index % hours.length] ?? 18 };
  });
}

/** demo.example belongs to nobody: RFC 2606 keeps it for examples. */
const addressOf = (name: string): string =>
  `${name
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')}@demo.example`;
