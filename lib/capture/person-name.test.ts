import { describe, expect, it } from 'vitest';
import { personName } from '@/lib/capture/person-name';

describe('personName', () => {
  it.each([
    ['Thabo Mokoena', null, 'Thabo', 'Mokoena'],
    ['Ingrid ☀', null, null, 'Ingrid'],
    ['Dr. Adaeze', 'Dr.', null, 'Adaeze'],
    ['Prof. Ana María López', 'Prof.', 'Ana María', 'López'],
    ['Zoë van den Broek-Łukasiewicz', null, 'Zoë', 'van den Broek-Łukasiewicz'],
    ['Maria de la Cruz', null, 'Maria', 'de la Cruz'],
    ['Ludwig van', null, 'Ludwig', 'van'],
    ['Wren, Tomasz', null, 'Tomasz', 'Wren'],
    ['~ lindiwe.k', null, null, 'lindiwe.k'],
    ['백현우', null, null, '백현우'],
    ['سلمى القاضي', null, 'سلمى', 'القاضي'],
    ['👩‍👩‍👧 Kim  Lee 🇳🇴', null, 'Kim', 'Lee'],
    ['\u202AJo\u202C\tBloggs', null, 'Jo', 'Bloggs'],
    ['Unit 7 Depot', null, 'Unit 7', 'Depot'],
    ['محمد‌رضا کریمی', null, 'محمد‌رضا', 'کریمی'],
  ])('%s', (chatName, salutation, first, last) => {
    expect(personName(chatName)).toEqual({ salutation, first, last });
  });

  it.each(['+27 82 555 0147', '☀', '~', '  ', '12-34'])('%j holds no name', (chatName) => {
    expect(personName(chatName)).toBeNull();
  });
});
