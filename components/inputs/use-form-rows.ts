import { useEffect, useMemo } from 'react';
import { useRecordTypePicklists } from '@/components/inputs/use-record-type-picklists';
import { useWorkplace } from '@/components/workplace';
import { type FormRow, formRows, type TypedForm } from '@/lib/capture/form';
import type { Capture } from '@/lib/capture/values';
import { userLocale } from '@/lib/i18n/language';
import { defaultRecordType } from '@/lib/salesforce/record-types';
import type { Typing } from '@/lib/salesforce/typed/typed';
import { objectSettingsOf } from '@/lib/settings/settings';

/**
 * The rows of a capture's form as they stand with what is typed. What the record type's picklists offer is
 * asked once the form is open.
 */
export function useFormRows(
  capture: Capture,
  typed: TypedForm,
  isOpen: boolean,
): { readonly rows: readonly FormRow[]; readonly typing: Typing } {
  const { settings, identity } = useWorkplace();
  const { describe, values } = capture;
  const given = values.find(({ field }) => field.name === 'RecordTypeId')?.value;
  const recordType = typed.RecordTypeId || given || defaultRecordType(describe);
  const { lists, ask } = useRecordTypePicklists(describe, recordType);
  useEffect(() => {
    if (isOpen) ask();
  }, [isOpen, ask]);
  const typing = useMemo(
    () => ({ locale: userLocale(), timeZone: identity.timeZone }),
    [identity.timeZone],
  );
  const configured = objectSettingsOf(settings, describe.name).form;
  const rows = formRows(capture, { configured, picklists: lists }, typed);
  return { rows, typing };
}
