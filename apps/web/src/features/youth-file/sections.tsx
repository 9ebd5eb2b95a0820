import type { Youth } from '../youths/followed';
import { contact } from './forms/contact';
import { guardians } from './forms/guardians';
import { identity } from './forms/identity';
import { schooling } from './forms/schooling';
import { search } from './forms/search';
import { situation } from './forms/situation';
import { skills } from './forms/skills';
import { travel } from './forms/travel';
import { wishes } from './forms/wishes';
import { SectionForm } from './section-form';
import type { SectionName } from './section';

/** The form of the section that is asked for. */
export function OneSection({ youth, name }: { youth: Youth; name: SectionName }) {
  switch (name) {
    case 'identity':
      return <SectionForm youth={youth} name={name} section={identity} />;
    case 'contact':
      return <SectionForm youth={youth} name={name} section={contact} />;
    case 'guardians':
      return <SectionForm youth={youth} name={name} section={guardians} />;
    case 'travel':
      return <SectionForm youth={youth} name={name} section={travel} />;
    case 'schooling':
      return <SectionForm youth={youth} name={name} section={schooling} />;
    case 'wishes':
      return <SectionForm youth={youth} name={name} section={wishes} />;
    case 'search':
      return <SectionForm youth={youth} name={name} section={search} />;
    case 'skills':
      return <SectionForm youth={youth} name={name} section={skills} />;
    case 'situation':
      return <SectionForm youth={youth} name={name} section={situation} />;
  }
}
