import { type Conversation, en, es, fr } from './conversation.js';

/** Working groups 2 and 3. */
export const BORDERS_AND_THREATS: readonly Conversation[] = [
  {
    body: 'WG2',
    title: 'Passenger information: one training calendar instead of four',
    began: 52,
    ended: 3,
    posts: [
      en(
        'noor.sarafande',
        `Between now and the end of next quarter, four of us have planned **nine** courses on passenger information, five of them in the same two cities. Participants are told to travel three times for what could be one week. I propose a single calendar, kept here.`,
      ),
      fr(
        'oceane.tiraboschelle',
        `L'OMD y est favorable. Nos deux cours peuvent se greffer sur une semaine commune ; les formateurs sont d'ailleurs souvent les mêmes.`,
      ),
      en(
        'etienne.rochedube',
        'Our annex 9 course needs two full days on its own, but it can be the first or the last two days of a joint week.',
      ),
      en(
        'meiyin.zhaolan',
        'For the software part we need a room with twenty computers and a stable line. That has decided the place more often than anything else. I can share the list of rooms we have used.',
      ),
      en(
        'member.wg1',
        'We would add half a day on data protection at the border, with the trainer from our own programme.',
      ),
      en(
        'arslan.bektenguly',
        'Please include Russian. Half of the officers in the first region do not follow a technical course in English, and say so only on the last day.',
      ),
      en(
        'noor.sarafande',
        `Draft calendar:

- **Week A** – airports: ICAO, OICT, CTED
- **Week B** – land borders: IOM, WCO, UNODC
- **Week C** – ports: IMO, WCO, INTERPOL

Each with one host, one list of participants, one evaluation form.`,
      ),
      en(
        'nikos.pelagoverne',
        'Week C suits us. We can bring two ports that have done it already, which is worth more than our slides.',
      ),
      fr(
        'capucine.marchelieu',
        `INTERPOL confirme pour la semaine C. Pour la semaine A, nous enverrons un formateur à distance.`,
      ),
      en(
        'noor.sarafande',
        'Excellent. The calendar goes to the Committee as an example of what "one calendar" looks like. It is in the documents tab as a spreadsheet.',
      ),
      en(
        'joaquim.seabrunca',
        'One question from our procurement: who signs the agreement with the hotel in week B? Last time three entities had each signed one.',
      ),
      en('noor.sarafande', 'The host of the week signs, alone. For week B that is IOM, if you agree.'),
      en('joaquim.seabrunca', 'We agree.'),
    ],
  },
  {
    body: 'WG2',
    title: 'Liste de contrôle pour les postes-frontières terrestres',
    began: 33,
    ended: 11,
    posts: [
      fr(
        'oceane.tiraboschelle',
        `Voici le projet de liste de contrôle en deux pages. Il s'adresse au chef de poste, pas au ministère : chaque ligne doit pouvoir être vérifiée sur place en une journée.`,
      ),
      fr(
        'capucine.marchelieu',
        `Très utile. Deux lignes supposent un accès aux bases de données qui n'existe pas partout ; je propose « si le poste est connecté ».`,
      ),
      en(
        'noor.sarafande',
        'UNHCR has sent two lines on access to asylum procedures. They are short and right; I suggest we take them as they are.',
      ),
      en(
        'member.wg1',
        'Support. We have tested a similar list at three crossings. What people remembered was the one question at the end: *what would you change tomorrow, without any money?*',
      ),
      fr('oceane.tiraboschelle', `J'ajoute cette question. C'est de loin la meilleure de la liste.`),
      en(
        'arslan.bektenguly',
        'Tested last week at one crossing: 40 minutes, no complaints, two lines misunderstood (7 and 12). Suggestions in the file.',
      ),
    ],
  },
  {
    body: 'WG3',
    title: 'Tabletop exercise on a port: scenario, players, observers',
    began: 36,
    ended: 2,
    posts: [
      en(
        'chair.wg3',
        `The exercise is confirmed for next quarter. The scenario has three phases: an ambiguous warning, an incident at the terminal, and a day of contradictory news. The aim is **who calls whom**, not tactics.

What I need from you: one player and one observer per entity, and anything you do *not* want to see in the scenario.`,
      ),
      en(
        'nikos.pelagoverne',
        'Player: our head of maritime security. Observer: myself. Please no ship named after a real one; it has happened.',
      ),
      en(
        'wouter.klinkenvoort',
        'We can contribute the inject on a chemical cargo, without any technical detail. It is enough that the players have to find out who to ask.',
      ),
      en(
        'etienne.rochedube',
        'We will send an observer only. The airport exercise of last year taught us that contradictory news is the hardest part; I can share our injects.',
      ),
      en(
        'priyamvada.chandrelekh',
        'Observer from our side. Could the hot-wash be recorded in writing within 48 hours? After a week everybody remembers a different exercise.',
      ),
      en('chair.wg3', 'Yes: hot-wash notes within 48 hours, by the observers, one page each. Good.'),
      fr(
        'capucine.marchelieu',
        `Côté logistique : la salle de crise est réservée trois jours. Le troisième sert de réserve, ne le prenez pas pour un jour de conférence.`,
      ),
      en(
        'fiorenzo.baldacchiara',
        'We can do the evaluation with a simple method: four questions before, the same four after, and again after three months.',
      ),
      en(
        'meiyin.zhaolan',
        'We provide the closed messaging system for the players. Nothing leaves the room, and everything is deleted after the evaluation.',
      ),
      en(
        'dorian.fennelhart',
        'A port is often next to an old town. If one inject concerns a heritage site we are glad to write it.',
      ),
      en(
        'chair.wg3',
        'Phase two now has one. Thank you. Scenario version 2 is in the documents tab; comments by Thursday, please.',
      ),
      en(
        'nikos.pelagoverne',
        'Comments sent. The tide table in annex B belongs to another port, in another hemisphere.',
      ),
      en('chair.wg3', 'Corrected, with thanks and some embarrassment.'),
    ],
  },
  {
    body: 'WG3',
    title: 'Artificial intelligence: who does what',
    began: 88,
    ended: 30,
    posts: [
      en(
        'fiorenzo.baldacchiara',
        'Everyone has a project on artificial intelligence now. I counted eleven in our group alone. Could each entity add one line: what, for whom, until when? I will turn it into a map.',
      ),
      en(
        'meiyin.zhaolan',
        '**OICT**: help with screening of passenger data, for national passenger information units, until the end of next year.',
      ),
      en(
        'priyamvada.chandrelekh',
        '**UNODA**: dialogue with industry on responsible use, for States, two meetings a year.',
      ),
      en(
        'chair.wg3',
        '**INTERPOL**: toolkit for law enforcement on responsible use, with UNICRI, second edition in preparation.',
      ),
      fr(
        'dorian.fennelhart',
        `**UNESCO** : éducation aux médias et à l'information, à l'intention des enseignants ; sans date de fin.`,
      ),
      en(
        'etienne.rochedube',
        '**ICAO**: nothing of our own. We follow the work of others with interest and say so.',
      ),
      en(
        'wouter.klinkenvoort',
        '**OPCW**: a research challenge on early warning, closed this summer; results to be published.',
      ),
      en(
        'fiorenzo.baldacchiara',
        `Thank you. Three of the eleven turn out to be the same project under three names, which is the most useful finding so far. The map is in the documents tab.`,
      ),
      en(
        'chair.wg3',
        'That finding alone was worth the exercise. We take it up under item 3 of the next meeting.',
      ),
    ],
  },
  {
    body: 'WG3',
    title: 'Drones: request from a regional organization',
    audience: 'MEMBERS',
    began: 15,
    ended: 8,
    posts: [
      en(
        'chair.wg3',
        'A regional organization asks for a joint briefing on misuse of drones. They would like one voice from our side, not five. Who is interested, and who could lead?',
      ),
      en('etienne.rochedube', 'Interested. Our part is airspace and airports.'),
      en('priyamvada.chandrelekh', 'Interested; we cannot lead this quarter.'),
      en('nikos.pelagoverne', 'Ports and ships: yes, one speaker.'),
      en(
        'fiorenzo.baldacchiara',
        'We can lead if nobody else does, and propose ninety minutes with three speakers of fifteen minutes each. The rest is for their questions.',
      ),
      en('chair.wg3', 'UNICRI leads, then. I will tell the organization today and put them in touch.'),
    ],
  },
  {
    body: 'WG2',
    title: 'Puntos de contacto en la región andina',
    began: 71,
    ended: 60,
    posts: [
      es(
        'oceane.tiraboschelle',
        'Para la semana regional necesitamos un punto de contacto por administración. ¿Quién mantiene ya una lista actualizada?',
      ),
      es(
        'joaquim.seabrunca',
        'Nosotros tenemos una de hace tres meses para seis países. La comparto con los miembros del grupo en la pestaña de documentos.',
      ),
      fr(
        'capucine.marchelieu',
        `Nos bureaux centraux nationaux peuvent la compléter. Je m'en charge d'ici vendredi.`,
      ),
      es('oceane.tiraboschelle', 'Perfecto, muchas gracias a los dos.'),
    ],
  },
];
