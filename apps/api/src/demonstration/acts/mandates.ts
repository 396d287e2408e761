import type { Translated } from '@concert/contracts';

/** What each body is for, in one sentence; the rest of a mandate is the same for all. Invented wording. */
export const PURPOSES: Readonly<Record<string, { en: string; fr: string }>> = {
  WG1: {
    en: 'The group helps States and communities to prevent violent extremism before it leads to terrorism.',
    fr: 'Le groupe aide les États et les communautés à prévenir l’extrémisme violent avant qu’il ne conduise au terrorisme.',
  },
  WG2: {
    en: 'The group brings together those who help States to manage their borders and to enforce the law in the context of counter-terrorism.',
    fr: 'Le groupe réunit ceux qui aident les États à gérer leurs frontières et à faire respecter la loi dans le contexte de la lutte contre le terrorisme.',
  },
  WG3: {
    en: 'The group looks ahead at emerging threats and supports the protection of critical infrastructure.',
    fr: 'Le groupe anticipe les menaces émergentes et appuie la protection des infrastructures critiques.',
  },
  WG4: {
    en: 'The group supports fair and effective criminal justice, sound laws, and measures against the financing of terrorism.',
    fr: 'Le groupe appuie une justice pénale équitable et efficace, un droit solide et les mesures contre le financement du terrorisme.',
  },
  WG5: {
    en: 'The group raises resources jointly, and sees to it that progress is measured and acted upon.',
    fr: 'Le groupe mobilise des ressources en commun et veille à ce que les progrès soient mesurés et suivis d’effet.',
  },
  WG6: {
    en: 'The group advises States and regional organizations that write, carry out or review a strategy.',
    fr: 'Le groupe conseille les États et les organisations régionales qui élaborent, appliquent ou réexaminent une stratégie.',
  },
  WG7: {
    en: 'The group promotes and protects human rights and the rule of law in everything the Compact does.',
    fr: 'Le groupe promeut et protège les droits de l’homme et l’état de droit dans toute l’action du Pacte.',
  },
  WG8: {
    en: 'The group helps all others to see how their work affects women and men, girls and boys.',
    fr: 'Le groupe aide tous les autres à voir en quoi leur action touche les femmes et les hommes, les filles et les garçons.',
  },
};

export function groupMandate(
  purpose: { en: string; fr: string },
  more: { en: string; fr: string } | null = null,
): Translated {
  return {
    en: `*Demonstration data: this wording is invented and is not the mandate that the Committee approved.*

## Purpose

${purpose.en}

## Functions

1. To make the coordination and coherence of the Compact work in practice.
2. To exchange information regularly and to work together.
3. To mobilize resources jointly.
4. To prepare and carry out joint programmes and projects.
${more ? `\n${more.en}\n` : ''}
## Composition

Every entity of the Compact may ask for a seat, as a member or as an observer. Observers take part in meetings and are not counted.

## Officers

The Committee appoints the chair or co-chairs and the vice-chairs. They represent the group in the Committee.

## Working methods

The group meets at least three times a year. It works in writing between meetings and reports to the Committee once a year.`,
    fr: `*Données de démonstration : ce texte est inventé et n’est pas le mandat approuvé par le Comité.*

## Objet

${purpose.fr}

## Fonctions

1. Concrétiser la coordination et la cohérence du Pacte.
2. Échanger régulièrement des informations et collaborer.
3. Mobiliser des ressources en commun.
4. Élaborer et exécuter des programmes et projets communs.
${more ? `\n${more.fr}\n` : ''}
## Composition

Toute entité du Pacte peut demander un siège, comme membre ou comme observateur. Les observateurs participent aux réunions et ne sont pas comptés.

## Bureau

Le Comité désigne la présidence ou la coprésidence et les vice-présidences. Elles représentent le groupe au Comité.

## Méthodes de travail

Le groupe se réunit au moins trois fois par an. Entre les réunions il travaille par écrit ; il rend compte au Comité une fois par an.`,
  };
}

export const COMMITTEE_MANDATE: Translated = {
  en: `*Demonstration data: this wording is invented and is not the official mandate.*

## Purpose

The Committee brings together all entities of the Compact and the officers of its working groups.

## Functions

1. To oversee the working groups.
2. To give them strategic direction in carrying out the Global Counter-Terrorism Strategy.
3. To adopt the joint programme of work.
4. To approve the terms of reference and the work plans of the groups.

## Chair and secretariat

The Under-Secretary-General for Counter-Terrorism chairs the Committee. The Office of Counter-Terrorism is its secretariat.`,
  fr: `*Données de démonstration : ce texte est inventé et n’est pas le mandat officiel.*

## Objet

Le Comité réunit toutes les entités du Pacte ainsi que les membres des bureaux de ses groupes de travail.

## Fonctions

1. Superviser les groupes de travail.
2. Leur donner une orientation stratégique pour la mise en œuvre de la Stratégie antiterroriste mondiale.
3. Adopter le programme de travail commun.
4. Approuver le mandat et les plans de travail des groupes.

## Présidence et secrétariat

Le Secrétaire général adjoint chargé du Bureau de lutte contre le terrorisme préside le Comité. Le Bureau en assure le secrétariat.`,
  ar: `*بيانات تجريبية: هذه الصياغة من نسج الخيال وليست الولاية الرسمية.*

## الغرض

تضم اللجنة جميع كيانات الميثاق وأعضاء مكاتب أفرقته العاملة.

## المهام

1. الإشراف على الأفرقة العاملة.
2. توجيهها استراتيجيًا في تنفيذ الاستراتيجية العالمية لمكافحة الإرهاب.
3. اعتماد برنامج العمل المشترك.
4. إقرار ولايات الأفرقة وخطط عملها.`,
};

/** What group 1 added to its mandate later, and what group 7 would like to. */
export const COMMUNITIES = {
  en: '5. To hear communities, women’s organizations and young people before advising on work that concerns them.',
  fr: '5. Entendre les communautés, les organisations de femmes et les jeunes avant de conseiller sur une action qui les concerne.',
};
export const VICTIMS = {
  en: '5. To support the rights of victims of terrorism, beginning with what they ask for.',
  fr: '5. Soutenir les droits des victimes du terrorisme, en commençant par ce qu’elles demandent.',
};
