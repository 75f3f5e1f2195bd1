// TypeGraphQL reads the types of decorated members from here; it has to be loaded before the first decorated class.
import 'reflect-metadata';
