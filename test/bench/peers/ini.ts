export { parse } from 'ini';
