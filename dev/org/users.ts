import { USER } from '@/dev/org/describe/setup';
import { nthId } from '@/dev/org/ids';

export const PROFILE_NAMES = ['Customer Service', 'Dispatch', 'Warehouse'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** Rights that a profile takes away; what is not named here is allowed. */
export interface Profile {
  /** As the switch `profiles` names it. */
  readonly name: ProfileName;
  readonly isApiEnabled: boolean;
  readonly noCreate: readonly string[];
  readonly noEdit: readonly string[];
  readonly hiddenFields: Readonly<Record<string, readonly string[]>>;
}

export interface OrgUser {
  readonly id: string;
  readonly username: string;
  /** Null for people who are never signed in here. */
  readonly password: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly locale: string;
  readonly language: string;
  readonly timeZone: string;
  readonly profile: Profile;
  /** What this user is there to show, for the sign-in page. */
  readonly note: string;
}

const AGENT: Profile = {
  name: 'Customer Service',
  isApiEnabled: true,
  noCreate: [],
  noEdit: [],
  hiddenFields: {},
};
const id = (n: number) => nthId(USER.keyPrefix, n);

/** The agent whom tests and the demo sign in as. */
export const PRIYA: OrgUser = {
  id: id(1),
  username: 'priya.r@haldenfreight.example',
  password: 'reefer-lane-4',
  firstName: 'Priya',
  lastName: 'Raghunathan',
  title: 'Customer Service Agent',
  locale: 'en_GB',
  language: 'en_US',
  timeZone: 'Europe/Oslo',
  profile: AGENT,
  note: 'may do all that an agent does',
};

/** Owns half of the records, and is who changes rows behind the agent's back. */
export const JONAS: OrgUser = {
  ...PRIYA,
  id: id(2),
  username: 'jonas.l@haldenfreight.example',
  password: null,
  firstName: 'Jonas',
  lastName: 'Lie',
  title: 'Key Account Manager',
  locale: 'nb_NO',
  note: '',
};

const TOMAS: OrgUser = {
  ...PRIYA,
  id: id(3),
  username: 'tomas.d@haldenfreight.example',
  password: 'read-lane-2',
  firstName: 'Tomáš',
  lastName: 'Dvořák',
  title: 'Dispatcher',
  locale: 'cs_CZ',
  timeZone: 'Europe/Prague',
  profile: {
    name: 'Dispatch',
    isApiEnabled: true,
    noCreate: ['Lead'],
    noEdit: ['Contact'],
    hiddenFields: { Contact: ['Credit_Limit__c'] },
  },
  note: 'may not make Leads nor change Contacts',
};

const SIV: OrgUser = {
  ...PRIYA,
  id: id(4),
  username: 'siv.h@haldenfreight.example',
  password: 'no-api-lane-7',
  firstName: 'Siv',
  lastName: 'Hagen',
  title: 'Warehouse Clerk',
  profile: { ...AGENT, name: 'Warehouse', isApiEnabled: false },
  note: 'may not use the API',
};

export const USERS: readonly OrgUser[] = [PRIYA, JONAS, TOMAS, SIV];

/** Finds a user by an id of 18 characters. */
export function userById(userId: string): OrgUser | undefined {
  return USERS.find((user) => user.id === userId);
}
