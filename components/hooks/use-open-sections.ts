import { useMemo } from 'react';
import { useKept } from '@/components/hooks/use-kept';
import { useWorkplace } from '@/components/workplace';
import { openSections } from '@/lib/settings/open-sections';

/**
 * Which sections of a person the agent has open, remembered. All of them until the agent folds one; null
 * until it is known.
 */
export function useOpenSections(): {
  readonly isOpen: (section: string) => boolean;
  readonly toggle: (section: string, open: boolean) => void;
} | null {
  const { orgId, userId } = useWorkplace().identity;
  const sections = useMemo(() => openSections({ orgId, userId }), [orgId, userId]);
  const folded = useKept(sections);
  if (folded === null) return null;
  return {
    isOpen: (section) => !folded.includes(section),
    toggle: (section, open) => void sections.keep(section, open),
  };
}
