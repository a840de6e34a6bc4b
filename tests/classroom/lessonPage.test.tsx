import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useRun } from '../../src/store/run';
import { openPage } from '../kit/openPage';

const hrefOf = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

describe('the page of a lesson', () => {
  test('says what it is about, who is who, what is judged, and how it can be begun', async () => {
    await openPage('#/lessons/office-first');
    expect(await screen.findByRole('heading', { level: 1, name: 'Office 365 first, then Azure' })).toBeVisible();
    expect(screen.getByText('5 minutes, 11 steps, 100 points')).toBeVisible();
    for (const mode of ['watch', 'guided', 'practice', 'test']) {
      const name = new RegExp(`^${mode}: Office 365 first`, 'i');
      expect(hrefOf(name)).toBe(`#/lessons/office-first/${mode}`);
    }
    const who = within(screen.getByRole('region', { name: 'Who is who' }));
    expect(who.getAllByText('Kelley Wall')).toHaveLength(2);
    expect(who.getByText('Work account in Contoso, Global Admin')).toBeVisible();
    expect(who.getByText('kelley.wall@outlook.com')).toBeVisible();
    const goals = within(screen.getByRole('region', { name: 'What is judged' }));
    expect(goals.getAllByRole('listitem')).toHaveLength(3);
    const steps = within(screen.getByRole('region', { name: 'Its steps' }));
    expect(steps.getAllByRole('link')[3]).toHaveAttribute('href', '#/lessons/office-first/guided/sign-in');
    expect(await screen.findByText('Nobody has begun this lesson in this browser yet.')).toBeVisible();
  });

  test('is told with the names of its form, and leads on with them', async () => {
    const user = await openPage('#/lessons/office-first');
    const organization = await screen.findByRole('textbox', { name: 'Organization' });
    await user.clear(organization);
    await user.type(organization, 'Fabrikam');
    await user.clear(screen.getByRole('textbox', { name: 'Administrator' }));
    await user.type(screen.getByRole('textbox', { name: 'Administrator' }), 'Ada Byron');
    await user.click(screen.getByRole('button', { name: 'Use these names' }));

    expect(await screen.findByText('The lesson is now told of Fabrikam (fabrikam.onmicrosoft.com).')).toBeVisible();
    expect(screen.getByText(/^Fabrikam works with Office 365\. Ada Byron/)).toBeVisible();
    expect(screen.getByText('ada.byron@outlook.com')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Domain' })).toHaveValue('fabrikam');
    const query = '?organization=Fabrikam&admin=Ada+Byron';
    expect(hrefOf(/^Guided:/)).toBe(`#/lessons/office-first/guided${query}`);
    expect(hrefOf(/^Start at step 2:/)).toBe(`#/lessons/office-first/guided/start${query}`);
    expect(globalThis.location.hash).toBe(`#/lessons/office-first${query}`);
  });

  test('says beside each field why a name is refused, and keeps what was typed', async () => {
    const user = await openPage('#/lessons/office-first');
    const domain = await screen.findByRole('textbox', { name: 'Domain' });
    await user.clear(domain);
    await user.type(domain, '1 contoso');
    await user.clear(screen.getByRole('textbox', { name: 'Colleague' }));
    await user.type(screen.getByRole('textbox', { name: 'Colleague' }), 'Jane');
    await user.click(screen.getByRole('button', { name: 'Use these names' }));

    expect(domain).toHaveFocus();
    expect(domain).toHaveValue('1 contoso');
    expect(domain).toHaveAccessibleDescription(/^A domain begins with a letter/);
    const colleague = screen.getByRole('textbox', { name: 'Colleague' });
    expect(colleague).toHaveAccessibleDescription('A person has a first name and a last name.');
    await user.type(colleague, ' Doe');
    expect(colleague).toBeValid();
    expect(hrefOf(/^Guided:/)).toBe('#/lessons/office-first/guided');
  });

  test('picks names by a seed, and has its own again', async () => {
    const user = await openPage('#/lessons/office-first');
    await user.type(await screen.findByRole('textbox', { name: 'By a word or a number' }), '17');
    await user.click(screen.getByRole('button', { name: 'Pick names' }));
    expect(await screen.findByText(/^The lesson is now told of /)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Back to the lesson’s own names' })).toBeVisible();
    expect(hrefOf(/^Guided:/)).toBe('#/lessons/office-first/guided?seed=17');
    expect(screen.getByRole('textbox', { name: 'Organization' })).not.toHaveValue('Contoso');
  });

  test('says what is wrong with the names of its address, and begins with its own', async () => {
    await openPage('#/lessons/office-first?admin=Ada&domain=fabrikam');
    expect(await screen.findByRole('alert')).toHaveTextContent('names with which this lesson cannot be told');
    expect(screen.getByRole('textbox', { name: 'Administrator' })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: 'Administrator' })).toHaveValue('Ada');
    expect(screen.getByRole('textbox', { name: 'Domain' })).toHaveValue('fabrikam');
    expect(hrefOf(/^Guided:/)).toBe('#/lessons/office-first/guided');
  });

  test('of a lesson that is not there says so', async () => {
    await openPage('#/lessons/no-lesson');
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no lesson called “no-lesson”.');
    expect(useRun.getState().status).toBe('no-run');
  });
});
