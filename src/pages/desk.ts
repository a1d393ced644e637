// The desk in the browser: everything that it needs came with it, so it works without a network.
import { mount } from 'svelte';
import '../styles/desk.css';
import Desk from '../desk/Desk.svelte';
import { DeskState } from '../desk/deskState.svelte';
import { storyWith } from '../desk/changes/storyWith';
import { codeNamed } from '../dataset/names/codeNamed';
import { referenceFrom } from '../dataset/referenceFrom';
import { builtData } from './builtData';

const target = document.getElementById('desk');
if (target === null) throw new Error('The page has no place for the desk.');
const today = new Date().toISOString().slice(0, 10);
const { dataset, tables } = builtData();
const reference = referenceFrom(tables, codeNamed, dataset);
const desk = new DeskState({ dataset, tables, reference, today, readStory: storyWith });
mount(Desk, { target, props: { desk } });
document.documentElement.dataset.live = '';
