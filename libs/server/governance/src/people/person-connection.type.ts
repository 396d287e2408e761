import { PersonType } from '@concert/identity';
import { connectionOf } from '@concert/kernel';
import { ObjectType } from '@nestjs/graphql';

@ObjectType('PersonConnection')
export class PersonConnection extends connectionOf(PersonType, 'Person') {}
