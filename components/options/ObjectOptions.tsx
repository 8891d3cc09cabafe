import { i18n } from '#i18n';
import { CardFields } from '@/components/options/CardFields';
import { EditableFields } from '@/components/options/EditableFields';
import { FormFields } from '@/components/options/FormFields';
import { IdentityFields } from '@/components/options/IdentityFields';
import { objectLabel } from '@/components/options/labels';
import { useOptions } from '@/components/options/options-context';
import { placeHref } from '@/components/options/use-place';
import { Button } from '@/components/ui/Button';
import { removeObject } from '@/lib/settings/changes';
import { DEFAULT_SETTINGS } from '@/lib/settings/defaults';

/** The objects that a chat can be with. */
const PEOPLE = ['Contact', 'Lead'];

/** What is chosen about one object. Mount it anew for another. */
export function ObjectOptions({ sobject }: { sobject: string }) {
  const { describes, settings, save } = useOptions();
  const label = objectLabel(sobject, describes);
  const isAdded = !(sobject in DEFAULT_SETTINGS.objects);
  if (!(sobject in settings.objects)) return <p>{i18n.t('options.objectRemoved', [sobject])}</p>;
  return (
    <>
      <h2 className="text-title wrap-anywhere">
        <bdi>{label}</bdi>{' '}
        {label !== sobject && (
          <bdi dir="ltr" className="font-mono text-label font-normal text-text-2">
            {sobject}
          </bdi>
        )}
      </h2>
      {describes !== null && describes[sobject] === undefined && (
        <p className="text-warn">{i18n.t('options.objectAbsent')}</p>
      )}
      <CardFields sobject={sobject} />
      <EditableFields sobject={sobject} />
      <FormFields sobject={sobject} />
      {PEOPLE.includes(sobject) && <IdentityFields sobject={sobject} />}
      {isAdded && (
        <Button
          className="justify-self-start"
          onClick={() => {
            save(i18n.t('options.removed', [label]), removeObject(sobject));
            window.location.hash = placeHref({ is: 'general' });
          }}
        >
          {i18n.t('options.removeObject', [label])}
        </Button>
      )}
    </>
  );
}
