import type { Capacity, InterfaceLocale, RepresentationRole } from '@concert/contracts';

interface DirectoryWords {
  sheets: { entities: string; bodies: string; matrix: string; people: string; audit: string };
  entity: {
    code: string;
    acronym: string;
    name: string;
    kind: string;
    status: string;
    joined: string;
    confirmed: string;
  };
  body: {
    code: string;
    name: string;
    kind: string;
    pillar: string;
    established: string;
    officers: string;
    seats: string;
  };
  person: {
    name: string;
    title: string;
    entity: string;
    email: string;
    languages: string;
    timeZone: string;
    bodies: string;
  };
  audit: {
    at: string;
    actor: string;
    act: string;
    subject: string;
    label: string;
    before: string;
    after: string;
    address: string;
    reason: string;
  };
  yes: string;
  no: string;
  status: Record<'MEMBER' | 'OBSERVER', string>;
  kind: Record<'COMMITTEE' | 'WORKING_GROUP' | 'TASK_TEAM' | 'REGIONAL_GROUP', string>;
  capacity: Record<Capacity, string>;
  role: Record<RepresentationRole, string>;
}

/** What the exported tables say, in the reader's language. */
export const DIRECTORY_WORDS: Record<InterfaceLocale, DirectoryWords> = {
  en: {
    sheets: { entities: 'Entities', bodies: 'Bodies', matrix: 'Seats', people: 'People', audit: 'Audit' },
    entity: {
      code: 'Code',
      acronym: 'Acronym',
      name: 'Name',
      kind: 'Kind',
      status: 'In the Compact as',
      joined: 'Joined',
      confirmed: 'Confirmed',
    },
    body: {
      code: 'Code',
      name: 'Name',
      kind: 'Kind',
      pillar: 'Pillar',
      established: 'Established',
      officers: 'Officers',
      seats: 'Seats',
    },
    person: {
      name: 'Name',
      title: 'Function',
      entity: 'Entity',
      email: 'E-mail',
      languages: 'Languages',
      timeZone: 'Time zone',
      bodies: 'Speaks in',
    },
    audit: {
      at: 'When (UTC)',
      actor: 'Who',
      act: 'Act',
      subject: 'What',
      label: 'Name',
      before: 'Before',
      after: 'After',
      address: 'From',
      reason: 'Reason',
    },
    yes: 'Yes',
    no: 'No',
    status: { MEMBER: 'Member', OBSERVER: 'Observer' },
    kind: {
      COMMITTEE: 'Committee',
      WORKING_GROUP: 'Working group',
      TASK_TEAM: 'Task team',
      REGIONAL_GROUP: 'Regional group',
    },
    capacity: {
      CHAIR: 'Chair',
      CO_CHAIR: 'Co-chair',
      VICE_CHAIR: 'Vice-chair',
      MEMBER: 'Member',
      OBSERVER: 'Observer',
    },
    role: { REPRESENTATIVE: 'representative', ALTERNATE: 'alternate', EXPERT: 'expert' },
  },
  fr: {
    sheets: {
      entities: 'Entités',
      bodies: 'Organes',
      matrix: 'Sièges',
      people: 'Personnes',
      audit: 'Journal',
    },
    entity: {
      code: 'Code',
      acronym: 'Sigle',
      name: 'Nom',
      kind: 'Type',
      status: 'Qualité au sein du Pacte',
      joined: 'Adhésion',
      confirmed: 'Confirmée',
    },
    body: {
      code: 'Code',
      name: 'Nom',
      kind: 'Type',
      pillar: 'Pilier',
      established: 'Création',
      officers: 'Bureau',
      seats: 'Sièges',
    },
    person: {
      name: 'Nom',
      title: 'Fonction',
      entity: 'Entité',
      email: 'Adresse électronique',
      languages: 'Langues',
      timeZone: 'Fuseau horaire',
      bodies: 'Siège à',
    },
    audit: {
      at: 'Date et heure (UTC)',
      actor: 'Auteur',
      act: 'Acte',
      subject: 'Objet',
      label: 'Intitulé',
      before: 'Avant',
      after: 'Après',
      address: 'Depuis',
      reason: 'Motif',
    },
    yes: 'Oui',
    no: 'Non',
    status: { MEMBER: 'Membre', OBSERVER: 'Observateur' },
    kind: {
      COMMITTEE: 'Comité',
      WORKING_GROUP: 'Groupe de travail',
      TASK_TEAM: 'Équipe spéciale',
      REGIONAL_GROUP: 'Groupe régional',
    },
    capacity: {
      CHAIR: 'Présidence',
      CO_CHAIR: 'Coprésidence',
      VICE_CHAIR: 'Vice-présidence',
      MEMBER: 'Membre',
      OBSERVER: 'Observateur',
    },
    role: { REPRESENTATIVE: 'représentation', ALTERNATE: 'suppléance', EXPERT: 'expertise' },
  },
  ar: {
    sheets: {
      entities: 'الكيانات',
      bodies: 'الهيئات',
      matrix: 'المقاعد',
      people: 'الأشخاص',
      audit: 'سجل الإجراءات',
    },
    entity: {
      code: 'الرمز',
      acronym: 'المختصر',
      name: 'الاسم',
      kind: 'النوع',
      status: 'الصفة في الميثاق',
      joined: 'تاريخ الانضمام',
      confirmed: 'مؤكد',
    },
    body: {
      code: 'الرمز',
      name: 'الاسم',
      kind: 'النوع',
      pillar: 'الركيزة',
      established: 'تاريخ الإنشاء',
      officers: 'هيئة المكتب',
      seats: 'عدد المقاعد',
    },
    person: {
      name: 'الاسم',
      title: 'الوظيفة',
      entity: 'الكيان',
      email: 'البريد الإلكتروني',
      languages: 'اللغات',
      timeZone: 'المنطقة الزمنية',
      bodies: 'يتحدث في',
    },
    audit: {
      at: 'الوقت (بالتوقيت العالمي)',
      actor: 'الفاعل',
      act: 'الإجراء',
      subject: 'الموضوع',
      label: 'التسمية',
      before: 'قبل',
      after: 'بعد',
      address: 'العنوان',
      reason: 'السبب',
    },
    yes: 'نعم',
    no: 'لا',
    status: { MEMBER: 'عضو', OBSERVER: 'مراقب' },
    kind: {
      COMMITTEE: 'لجنة',
      WORKING_GROUP: 'فريق عامل',
      TASK_TEAM: 'فرقة عمل',
      REGIONAL_GROUP: 'فريق إقليمي',
    },
    capacity: {
      CHAIR: 'الرئاسة',
      CO_CHAIR: 'الرئاسة المشتركة',
      VICE_CHAIR: 'نيابة الرئاسة',
      MEMBER: 'عضو',
      OBSERVER: 'مراقب',
    },
    role: { REPRESENTATIVE: 'ممثل', ALTERNATE: 'مناوب', EXPERT: 'خبير' },
  },
};
