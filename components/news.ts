import { createContext, type ReactNode } from 'react';

/** What came of writes that an earlier panel or connection left behind; stands above the screen. */
export const NewsContext = createContext<ReactNode>(null);
